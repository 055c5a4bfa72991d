using Spectre.Console;

namespace Initiative.Core.Explorer.Tests;

public sealed class LayoutTests
{
    public static TheoryData<string> Pages =>
    [
        "overview",
        "help",
        "help advise",
        .. Edition2025.Catalogue.Measures.Select(measure => $"measure {measure.Id}"),
        .. Edition2025.Catalogue.Tasks.Select(task => $"task {task.Id}"),
        .. Edition2025.Catalogue.Topics.Select(topic => $"topic {topic.Id}"),
        "city urumqi",
        "search customs",
        "search wine",
        "advise --flow export --mode air --goods lithium batteries --city Ningbo --trait AEO --trait fragile",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_fits_its_terminal(string line)
    {
        foreach (var width in new[] { 40, 64, 80, 140 })
        {
            using var session = new Session(width, terminal: true);

            session.Run(line.Split(' ')).Should().Be(0);

            session.Out.Split('\n').Where(text => text.GetCellWidth() > width || text.Contains('…')).Should().BeEmpty();
        }
    }
}
