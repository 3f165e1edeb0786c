namespace Pvd.Rules.Tests.Glossary;

/// <summary>A French term, what it is in English, where it is met, and the identifiers that stand for it.</summary>
internal sealed record Term(string French, string English, string Source, params string[] Identifiers);
