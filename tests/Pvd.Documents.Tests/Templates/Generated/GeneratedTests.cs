using FsCheck.Xunit;

namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>Any template and any values give the text that a reader of the template expects, in a valid document.</summary>
public sealed class GeneratedTests
{
    [Property(Arbitrary = [typeof(AnyTemplate)], MaxTest = 60)]
    public void A_template_gives_what_a_naive_reading_of_it_gives(AnyTemplate any)
    {
        _ = any ?? throw new ArgumentNullException(nameof(any));
        Assert.Equal(NaiveText.Of(any.Blocks, any.Town), Rendered.Lines(PieceXml.Of(any.Blocks), any.Town));
    }
}
