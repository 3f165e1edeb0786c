namespace FsCheck.Xunit;

/// <summary>Defaults for all properties of a class or of an assembly; the nearest to the method wins.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;
