namespace Pvd.Rules.Funding;

/// <summary>How the facts about the post are called where they came from, so that a missing one names the field to ask for.</summary>
internal sealed record PostFields(string Cost, string From, string Anah, string AnahRequestedOn)
{
    internal static readonly PostFields OfDossier = new(
        "projectManager.costs",
        "projectManager.from",
        "projectManager.anah",
        "projectManager.anah.requestedOn"
    );

    internal static readonly PostFields OfForm = new("cost", "from", "anah", "anah.requestedOn");
}
