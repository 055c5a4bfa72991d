using System.Security.Cryptography;
using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json;

public sealed class CatalogueWritingTests
{
    private static readonly InitiativeCatalogue Large = Sample.WithMeasures(2_000);

    [Fact]
    public void Built_in_edition_is_written_as_the_embedded_file()
    {
        using var embedded = CatalogueJson.OpenEdition2025();

        Written(Edition2025.Catalogue).Should().Equal(Bytes(embedded), "the data compiler lays out the file, and bakes what it says: bake again");
    }

    [Fact]
    public void What_was_read_is_written_byte_for_byte()
    {
        Written(Sample.Catalogue).Should().Equal(Sample.Utf8);
        Written(CatalogueJson.Read(Sample.ChangedJson(static _ => { }))).Should().Equal(Sample.Utf8, "layout and escapes do not matter");
    }

    [Fact]
    public async Task Every_way_of_writing_gives_the_same_bytes()
    {
        foreach (var catalogue in new[] { Edition2025.Catalogue, Sample.Catalogue, Large })
        {
            using var stream = new MemoryStream();
            await CatalogueJson.WriteAsync(catalogue, stream);

            stream.ToArray().Should().Equal(Written(catalogue));
            Encoding.UTF8.GetBytes(CatalogueJson.ToJson(catalogue)).Should().Equal(Written(catalogue));
        }
    }

    [Trait("Duration", "long")]
    [Fact]
    public void Large_catalogue_is_written_in_pieces_and_reads_back()
    {
        using var stream = new FailingStream(long.MaxValue);

        CatalogueJson.Write(Large, stream);

        stream.Writes.Should().HaveCountGreaterThan(20).And.OnlyContain(static count => count <= 64 * 1024);
        stream.IsFlushed.Should().BeTrue();
        var read = CatalogueJson.Read(Written(Large));
        read.Measures.Ids.Should().Equal(Large.Measures.Ids);
        Written(read).Should().Equal(Written(Large));
    }

    // The writer hands on what it has at about half of its buffer: measures of every length around it fall on every side of that.
    [Trait("Duration", "long")]
    [Fact]
    public void Catalogues_of_any_length_are_written_whole()
    {
        for (var length = 31_000; length < 33_400; length += 7)
        {
            var title = new string('x', length);
            var catalogue = Sample.With(json => json["measures"]![1]!["title"]!["english"] = title);

            CatalogueJson.Read(Written(catalogue)).Measures[1].Title.English.Should().Be(title);
        }
    }

    [Fact]
    public void Text_of_every_kind_is_written_and_read_back()
    {
        const string text = "\"quoted\" \\ / <tag> & 'single' \u0001 \t \r\n \u2028 \u00a0 電池 😀 é";
        var catalogue = Sample.With(json =>
        {
            json["sources"]![2]!["text"] = text;
            json["sources"]![2]!["sha256"] = CatalogueDifferenceTests.Hash(text);
        });

        CatalogueJson.Read(Written(catalogue)).Sources[2].Text.Should().Be(text);
        CatalogueJson.Read(Encoding.UTF8.GetBytes(CatalogueJson.ToJson(catalogue))).Sources[2].Text.Should().Be(text);
    }

    [Fact]
    public void Canonical_form_has_no_byte_order_mark_and_ends_in_one_line_feed()
    {
        var json = CatalogueJson.ToJson(Sample.Catalogue);

        json.Should().StartWith("{\n  \"$schema\": \"catalogue.schema.json\",\n  \"formatVersion\": 1,\n  \"dataVersion\": \"0.3.1\",\n  \"edition\": {\n").And.EndWith("\n}\n").And.NotContain("\r");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40_000)]
    [InlineData(300_000)]
    public async Task Failing_stream_throws_its_own_exception(int capacity)
    {
        var catalogue = capacity > 30_000 ? Large : Sample.Catalogue;
        using var stream = new FailingStream(capacity);
        using var other = new FailingStream(capacity);

        var writing = () => CatalogueJson.Write(catalogue, stream);
        var writingAsync = () => CatalogueJson.WriteAsync(catalogue, other);

        writing.Should().Throw<IOException>().Which.Should().BeSameAs(FailingStream.Failure);
        (await writingAsync.Should().ThrowAsync<IOException>()).Which.Should().BeSameAs(FailingStream.Failure);
    }

    [Fact]
    public async Task Cancelled_before_it_begins_writes_nothing()
    {
        using var stream = new FailingStream(long.MaxValue);

        var writing = () => CatalogueJson.WriteAsync(Sample.Catalogue, stream, new CancellationToken(canceled: true));

        await writing.Should().ThrowAsync<OperationCanceledException>();
        stream.Writes.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelled_while_writing_stops_at_the_next_piece()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new FailingStream(long.MaxValue, cancellation.Cancel);

        var writing = () => CatalogueJson.WriteAsync(Large, stream, cancellation.Token);

        await writing.Should().ThrowAsync<OperationCanceledException>();
        stream.Writes.Should().HaveCount(1);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        var catalogue = Sample.Catalogue;

        ((Action)(() => CatalogueJson.Write(null!, Stream.Null))).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        ((Action)(() => CatalogueJson.Write(catalogue, null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        ((Action)(() => CatalogueJson.ToJson(null!))).Should().Throw<ArgumentNullException>().WithParameterName("catalogue");
        await ((Func<Task>)(() => CatalogueJson.WriteAsync(null!, Stream.Null))).Should().ThrowAsync<ArgumentNullException>().WithParameterName("catalogue");
        await ((Func<Task>)(() => CatalogueJson.WriteAsync(catalogue, null!))).Should().ThrowAsync<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void Embedded_files_are_opened_anew_each_time()
    {
        foreach (var open in new[] { CatalogueJson.OpenEdition2025, CatalogueJson.OpenSchema })
        {
            using var first = open();
            using var second = open();
            var hash = SHA256.HashData(first);

            first.Should().NotBeSameAs(second);
            first.Position.Should().Be(first.Length);
            second.Position.Should().Be(0);
            first.CanWrite.Should().BeFalse();
            first.Dispose();
            SHA256.HashData(second).Should().Equal(hash);
        }
    }

    private static byte[] Written(InitiativeCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        CatalogueJson.Write(catalogue, stream);
        stream.CanWrite.Should().BeTrue("the stream is not closed");
        return stream.ToArray();
    }

    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
