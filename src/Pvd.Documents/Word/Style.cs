namespace Pvd.Documents.Word;

/// <summary>Ids of the styles that <c>styles.xml</c> defines.</summary>
internal static class Style
{
    public const string Body = "Normal";

    /// <summary>A sentence that announces what follows, and never stays alone at the foot of a page.</summary>
    public const string LeadIn = "LeadIn";

    /// <summary>Text that follows a table, at some distance.</summary>
    public const string AfterTable = "AfterTable";

    public const string Bullet = "ListBullet";
    public const string Party = "Party";

    /// <summary>A text on which the act rests: « Vu … ».</summary>
    public const string Visa = "Visa";

    /// <summary>The sentence that closes the preamble.</summary>
    public const string Enacting = "Enacting";

    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string CoverProgramme = "CoverProgramme";
    public const string CoverLine = "CoverLine";

    /// <summary>A first-level heading without number: parties, preamble, signatures.</summary>
    public const string PlainHeading = "PlainHeading";

    /// <summary>The same, on a new page.</summary>
    public const string OpeningHeading = "OpeningHeading";

    /// <summary>« Article 1 – »; the number comes from the numbering part.</summary>
    public const string Article = "Heading1";

    /// <summary>« 1.1 ».</summary>
    public const string Clause = "Heading2";

    /// <summary>« Annexe A – », on a new page.</summary>
    public const string Annex = "Annex";

    /// <summary>« A.1 ».</summary>
    public const string AnnexSection = "AnnexSection";

    /// <summary>The title of a letter or a sheet, which has no cover.</summary>
    public const string DocumentTitle = "DocumentTitle";

    /// <summary>A heading below it, without number.</summary>
    public const string Section = "Section";

    public const string Letterhead = "Letterhead";
    public const string PlaceAndDate = "PlaceAndDate";

    /// <summary>The last sentence of a letter, which stays with the signature.</summary>
    public const string Closing = "ClosingSentence";

    /// <summary>Who signs a letter, at the foot, with room to do it.</summary>
    public const string Signatory = "Signatory";

    public const string TableHead = "TableHead";
    public const string TableHeadNumber = "TableHeadNumber";
    public const string TableText = "TableText";

    /// <summary>Text of a row that stays on the page of the next one.</summary>
    public const string TableKept = "TableKept";
    public const string TableNumber = "TableNumber";

    public const string Header = "Header";
    public const string Footer = "Footer";

    public const string Strong = "Strong";
    public const string Blank = "Blank";

    public const string DataTable = "DataTable";
    public const string SignatureTable = "SignatureTable";
}
