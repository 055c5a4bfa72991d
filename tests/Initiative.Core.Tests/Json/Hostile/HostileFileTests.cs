using System.Globalization;
using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

/// <summary>Every file in the folder Files is named for what is wrong with it; Files.approved.txt says what the reader finds.</summary>
public class HostileFileTests
{
    private static readonly string Approved = Checkout.HostileVerdicts;
    private static readonly string Received = Checkout.HostileVerdicts.Replace("approved", "received", StringComparison.Ordinal);

    [Fact]
    public void Hostile_files_have_the_approved_problems()
    {
        var received = new StringBuilder();
        foreach (var file in Directory.GetFiles(Checkout.HostileFiles).Order(StringComparer.Ordinal))
            Describe(Path.GetFileName(file), File.ReadAllBytes(file), received);

        var text = received.ToString();
        if (File.Exists(Approved) && File.ReadAllText(Approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(Received);
            return;
        }
        File.WriteAllText(Received, text);
        Assert.Fail($"The problems of hostile files are not those approved. If the change is meant, read the diff and accept it: mv {Received} {Approved}");
    }

    [Fact]
    public void Hostile_files_read_as_a_stream_have_the_same_problems()
    {
        foreach (var file in Directory.GetFiles(Checkout.HostileFiles))
        {
            var expected = Outcome.Of(File.ReadAllBytes(file)).Problems.Select(static problem => problem.ToString());
            try
            {
                CatalogueJson.ReadFile(file);
                expected.Should().BeEmpty();
            }
            catch (CatalogueFormatException exception)
            {
                exception.Problems.Select(static problem => problem.ToString()).Should().Equal(expected, "of {0}", file);
            }
        }
    }

    private static void Describe(string name, byte[] utf8, StringBuilder text)
    {
        text.Append(name).Append('\n');
        var outcome = Outcome.Of(utf8);
        if (outcome.Catalogue is not null)
            text.Append("  (a catalogue)\n");
        foreach (var problem in outcome.Problems)
            text.Append(CultureInfo.InvariantCulture, $"  {problem.Path}:{problem.Line}:{problem.Column}:{problem.Code}\n");
    }
}
