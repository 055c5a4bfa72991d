namespace Initiative.Core.HostileInput.Tests;

/// <summary>The files of the checkout from which the tests were built.</summary>
internal static class Checkout
{
    internal static string Here { get; } = Path.Combine(Root(), "tests", "Initiative.Core.HostileInput.Tests");

    internal static string History { get; } = Path.Combine(Root(), "src", "Initiative.Core", "Data", "history.json");

    internal static string HistorySchema { get; } = Path.ChangeExtension(History, ".schema.json");

    internal static string Schema { get; } = Path.Combine(Root(), "src", "Initiative.Core", "Data", "catalogue.schema.json");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Initiative.Core.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the checkout only.");
        return folder;
    }
}
