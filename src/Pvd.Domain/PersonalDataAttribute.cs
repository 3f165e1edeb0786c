namespace Pvd.Domain;

/// <summary>Marks a member that holds personal data: it never enters <c>ToString</c>, a finding or a receipt.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalDataAttribute : Attribute;
