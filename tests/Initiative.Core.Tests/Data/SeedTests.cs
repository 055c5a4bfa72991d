using System.Security.Cryptography;
using System.Text;

namespace Initiative.Core.Tests.Data;

public class SeedTests
{
    private const string OfficialSha256 = "f1f4f2e3c2f1f575ea83a1907f256225808e31a0bbb5b1964843d6d814fafbdc";

    private static readonly SourceDocument Document = Edition2025.Catalogue.Sources[0];

    [Fact]
    public void The_seed_file_has_the_hash_of_the_official_document() =>
        HashOf(File.ReadAllBytes(Checkout.Seed)).Should().Be(OfficialSha256, "the document is kept byte for byte, and every quotation counts on it");

    [Fact]
    public void The_catalogues_document_is_the_seed_file_byte_for_byte() =>
        Encoding.UTF8.GetBytes(Document.Text!).Should().Equal(File.ReadAllBytes(Checkout.Seed), "quotations are positions in exactly this text");

    [Fact]
    public void The_catalogues_document_states_the_hash_of_its_text() =>
        Document.Sha256.Should().Be(OfficialSha256, "users check the text against it");

    [Fact]
    public void The_catalogues_document_says_that_it_is_a_translation_of_a_prevailing_original()
    {
        Document.Issuer!.English.Should().Be("GACC");
        Document.IssuedOn.Should().Be(new DateOnly(2025, 4, 27));
        Document.Url.Should().Be(new Uri("https://cceeccic.org/628057222.html"));
        Document.Language.Should().Be("en");
        Document.IsTranslation.Should().BeTrue("the disclaimer at its end says so");
        Document.PrevailingLanguage.Should().Be("zh", "the disclaimer says that the GACC version prevails");
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
