namespace Pvd.Rules.Grants;

/// <summary>What a <see cref="SizeTest"/> says where wealth decides; what size alone decides, the rule says.</summary>
internal sealed record SizeWords(Localized PoorEnough, Localized TooWealthy, Localized WealthUnknown);
