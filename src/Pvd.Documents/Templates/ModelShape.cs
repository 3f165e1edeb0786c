using NodaTime;

namespace Pvd.Documents.Templates;

/// <summary>What the compiler needs to know of a model.</summary>
/// <param name="Scope">Its names.</param>
/// <param name="Date">The day that its documents bear in their properties; <c>null</c> where they bear none.</param>
internal sealed record ModelShape(TemplateScope Scope, Func<object, LocalDate>? Date);
