using System.Text;
using Initiative.Core.Explorer.Exports;
using Initiative.Core.Explorer.Rendering;
using Initiative.Core.Explorer.Views;
using Initiative.Core.Json;
using Spectre.Console;

namespace Initiative.Core.Explorer;

/// <summary>The commands that read or write catalogues as files.</summary>
internal static class FileCommands
{
    private static readonly Dictionary<string, Action<InitiativeCatalogue, Stream>> Exporters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = CatalogueJson.Write,
        ["csv"] = (catalogue, stream) => Write(stream, "\r\n", writer => MeasureCsv.Write(catalogue, writer)),
        ["markdown"] = (catalogue, stream) => Write(stream, "\n", writer => EditionDocument.Write(catalogue, writer)),
    };

    public static int Validate(ExplorerApp app, string[] arguments)
    {
        if (arguments is not [{ Length: > 0 } path])
            throw new UsageException(arguments.Length > 1 ? "One file at a time." : "Which file?");
        var file = CatalogueFile.Read(path, app.OpenInput);
        return file.Catalogue is { } catalogue ? app.Show(ValidView.Of(file.Name, catalogue)) : app.Show(ProblemsView.Of(file), ExitCode.No);
    }

    public static int Diff(ExplorerApp app, string[] arguments)
    {
        if (arguments is not [{ Length: > 0 } left, { Length: > 0 } right])
            throw new UsageException("Which two files?");
        if (left == CatalogueFile.StandardInput && right == left)
            throw new UsageException("Standard input can be read only once.");
        var (before, after) = (Read(app, left), Read(app, right));
        if (before.Catalogue is null || after.Catalogue is null)
            return app.Refuse(new Rows(new[] { before, after }.Where(file => file.Catalogue is null).Select(ProblemsView.Of)));
        var difference = CatalogueDifference.Between(before.Catalogue, after.Catalogue);
        return difference.IsEmpty
            ? app.Show(Draw.Line($"{before.Name} and {after.Name} say the same."))
            : app.Show(DiffView.Of(before.Name, after.Name, difference), ExitCode.No);
    }

    public static int Export(ExplorerApp app, string[] arguments)
    {
        if (arguments is not [var format])
            throw new UsageException(arguments.Length > 1 ? "One format at a time." : "Which format?");
        if (!Exporters.TryGetValue(format, out var export))
            throw new UsageException(KnownNames.Without("format", format, Exporters.Keys));
        try
        {
            using var stream = app.OpenOutput();
            export(app.Catalogue, stream);
            return ExitCode.Done;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw InaccessibleException.Output(reason);
        }
    }

    private static CatalogueFile Read(ExplorerApp app, string path) => path == app.Catalogue.Edition.Id.ToString()
        ? new CatalogueFile(path, app.Catalogue, [])
        : CatalogueFile.Read(path, app.OpenInput);

    private static void Write(Stream stream, string newLine, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.NewLine = newLine;
        write(writer);
    }
}
