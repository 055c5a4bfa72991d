using System.Text;
using Initiative.Core.Json;

namespace Initiative.Core.Tests.Json.Hostile;

/// <summary>What reading ended in: a catalogue or problems. Anything else fails the test by its own exception.</summary>
internal sealed record Outcome(InitiativeCatalogue? Catalogue, IReadOnlyList<CatalogueProblem> Problems)
{
    internal IEnumerable<CatalogueProblemCode> Codes => Problems.Select(static problem => problem.Code);

    /// <summary>Whether the shape of the input is what a schema could ask for: codes from 20 on are about what it says.</summary>
    internal bool IsSoundStructure => Problems.All(static problem => (int)problem.Code >= 20);

    internal static Outcome Of(string json, CatalogueJsonOptions? options = null) => Of(Encoding.UTF8.GetBytes(json), options);

    internal static Outcome Of(ReadOnlySpan<byte> utf8, CatalogueJsonOptions? options = null)
    {
        try
        {
            return new Outcome(CatalogueJson.Read(utf8, options), []);
        }
        catch (CatalogueFormatException exception)
        {
            Check(exception);
            return new Outcome(null, exception.Problems);
        }
    }

    private static void Check(CatalogueFormatException exception)
    {
        if (exception.Problems.Count == 0 || exception.Problems.Any(static problem => !SaysSomething(problem)))
            throw new InvalidOperationException("A problem says nothing.", exception);
    }

    private static bool SaysSomething(CatalogueProblem problem) =>
        problem.Message.Length > 0
        && problem.Path.StartsWith('$')
        && problem.Line >= 0
        && problem.Column >= 0
        && problem.Line > 0 == problem.Column > 0
        && Enum.IsDefined(problem.Code);
}
