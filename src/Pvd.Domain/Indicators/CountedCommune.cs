using Pvd.Domain.Territories;

namespace Pvd.Domain.Indicators;

/// <summary>A commune of a dossier, and the code under which it is counted.</summary>
internal readonly record struct CountedCommune(Commune Commune, InseeCommuneCode Code);
