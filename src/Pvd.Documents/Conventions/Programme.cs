namespace Pvd.Documents.Conventions;

internal static class Programme
{
    public const string Name = "Programme Petites villes de demain";
}
