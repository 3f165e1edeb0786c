namespace Pvd.Domain.Indicators;

/// <summary>A commune of a dossier: the code it has in the dossier, and the one under which it is counted.</summary>
internal readonly record struct CountedCommune(InseeCommuneCode Named, InseeCommuneCode Code);
