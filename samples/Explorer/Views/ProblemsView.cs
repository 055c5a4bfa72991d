using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Initiative.Core.Explorer.Views;

/// <summary>Everything that is wrong with a file, in the form of compilers, which editors turn into links.</summary>
internal static class ProblemsView
{
    public static IRenderable Of(CatalogueFile file)
    {
        var count = file.Problems.Count(problem => problem.Code != CatalogueProblemCode.TooManyProblems);
        return new Rows(
        [
            .. file.Problems.Select(problem => Line(file.Name, problem)),
            Draw.Line($"{file.Name}: {Words.Count(count, "problem", "problems")}"),
        ]);
    }

    private static Paragraph Line(string name, CatalogueProblem problem)
    {
        var isPlaced = problem.Line > 0;
        return new Paragraph(SafeText.Of(isPlaced ? $"{name}({Words.Of(problem.Line)},{Words.Of(problem.Column)}): " : $"{name}: "))
            .Append(problem.Code.ToString(), Styles.Problem)
            .Append(SafeText.Of(isPlaced ? $": {problem.Path}: {problem.Message}" : $": {problem.Message}"));
    }
}
