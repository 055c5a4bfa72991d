using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Initiative.Core.ShipmentAdvisor.Input;

namespace Initiative.Core.ShipmentAdvisor.Tests;

/// <summary>Whatever a file holds, every byte of it is in one record, and every record is advised on or set aside.</summary>
public class AccountingTests
{
    private const int Columns = 3;

    private static readonly byte[][] Fragments =
    [
        .. new[] { "\"", "\"\"", ",", "\n", "\r", "\r\n", "a", "=1", "'", "\0", "宁波", "A-1,export,goods\n", "\"A,2\",import,\"two\nlines\"\r\n", "A-3,sideways,\n" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xE5, 0xAE], [0xEF, 0xBB, 0xBF],
    ];

    private static readonly Gen<byte[]> Files = Gen.OneOfConst(Fragments).Array[0, 40].Select(fragments => fragments.SelectMany(fragment => fragment).ToArray());

    [Fact]
    public void Records_and_line_ends_are_the_whole_file() => Files.Sample(
        file =>
        {
            var reader = Read(file);
            var at = file.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            while (reader.TryRead(out var record))
            {
                file.AsSpan(at).StartsWith(record.Bytes).Should().BeTrue();
                at += record.Bytes.Length;
                var end = file.AsSpan(at) is [(byte)'\r', (byte)'\n', ..] ? 2 : Math.Min(1, file.Length - at);
                (end == 0 || file[at] is (byte)'\r' or (byte)'\n').Should().BeTrue("a line end follows");
                at += end;
                if (record.Problem is null && !record.IsBlank)
                    FieldsOf(record.Bytes).Should().Equal(CsvFields.Of(record.Bytes, (byte)',')).And.HaveCountGreaterThanOrEqualTo(Columns);
            }
            at.Should().Be(file.Length);
            reader.Lines.Should().Be(LinesOf(file.AsSpan().StartsWith("\uFEFF"u8) ? file[3..] : file));
        },
        iter: 20_000);

    [Fact]
    public void Every_record_is_advised_on_or_set_aside_as_it_was() => Files.Select(Gen.Int[0, 3], (file, copies) => Enumerable.Repeat(file, copies + 1).SelectMany(f => f).ToArray()).Sample(
        lines =>
        {
            using var session = new Session();
            // The Chinese shipment keeps the rest from being taken for GBK.
            byte[] header = "reference,flow,goods\nA-0,,宁波\n"u8.ToArray();
            session.RunAsync([.. header, .. lines]).GetAwaiter().GetResult().Should().Be(0);

            List<long> advised = [], rejected = [];
            // Only the first bytes of a file are a byte order mark.
            var reader = Read([.. header, .. lines]);
            reader.TryRead(out _);
            var setAside = session.Rejected.ToDictionary(record => record.Line);
            while (reader.TryRead(out var record))
            {
                if (record.IsBlank)
                    continue;
                (setAside.ContainsKey(record.Line) ? rejected : advised).Add(record.Line);
                if (setAside.TryGetValue(record.Line, out var kept))
                    kept.Record.Should().Be(Encoding.Latin1.GetString(record.Bytes));
                else
                    record.Problem.Should().BeNull();
            }
            rejected.Should().Equal(session.Rejected.Select(record => record.Line));
            advised.Should().Equal(session.Rows.Select(row => long.Parse(row["line"])).Distinct());
            session.Out.Should().Contain($": {advised.Count} advised on, {rejected.Count} set aside.");
        },
        iter: 200,
        threads: 1);

    private static RecordReader Read(byte[] file) => new(new MemoryStream(file)) { Layout = new CsvLayout((byte)',', [true, true, true]) };

    /// <summary>The fields of a record as another library reads them.</summary>
    private static string[] FieldsOf(ReadOnlySpan<byte> record)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(record) + "\nnext\n");
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        parser.Read().Should().BeTrue();
        var fields = parser.Record!;
        parser.Read().Should().BeTrue("a record is one record to the CSV library too");
        parser.Record.Should().Equal("next");
        return fields;
    }

    private static int LinesOf(byte[] file)
    {
        using var text = new StringReader(Encoding.Latin1.GetString(file));
        var lines = 0;
        while (text.ReadLine() is not null)
            lines++;
        return lines;
    }
}
