namespace Initiative.Core.Atlas.Tests;

/// <summary>The checkout from which the tests were built.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Initiative.Core.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run inside the checkout only.");
        return folder;
    }
}
