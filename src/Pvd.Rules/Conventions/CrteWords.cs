namespace Pvd.Rules.Conventions;

/// <summary>What may be missing about a CRTE, in words.</summary>
internal static class CrteWords
{
    internal static readonly Localized Contract = new("le CRTE", "the CRTE");
    internal static readonly Localized Perimeter = new("les EPCI que couvre le CRTE", "the EPCI that the CRTE covers");
    internal static readonly Localized Department = new("le département du CRTE", "the département of the CRTE");
    internal static readonly Localized ProposedOn = new(
        "le jour où le préfet a proposé le périmètre",
        "the day the prefect proposed the perimeter"
    );
    internal static readonly Localized Content = new("ce que contient le CRTE", "what the CRTE contains");
    internal static readonly Localized Protocols = new(
        "les protocoles financiers annuels du CRTE",
        "the annual financial protocols of the CRTE"
    );
    internal static readonly Localized SignedOn = new(
        "le jour de signature du protocole financier de {year}",
        "the day the financial protocol of {year} was signed"
    );
    internal static readonly Localized Agreements = new(
        "la date des deux signatures de l’accord de relance ({name})",
        "the days of the two signatures of the recovery agreement ({name})"
    );
}
