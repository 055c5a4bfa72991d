using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Everything that is baked from the data of a repository, the canonical layout of the editions' JSON and the ledger of ids: the text of each file by its path.</summary>
internal sealed class Output
{
    private readonly Repository _repository;
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<JsonRow> _roots = [];

    private Output(Repository repository) => _repository = repository;

    internal IReadOnlyDictionary<string, string> Files => _files;

    internal List<InitiativeCatalogue> Catalogues { get; } = [];

    /// <summary>Reads and checks all data, and bakes it.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="reading">Told of each file before it is read, so that a problem can name it.</param>
    /// <exception cref="CatalogueFormatException">A file is not valid.</exception>
    internal static Output Of(Repository repository, Action<string> reading)
    {
        var output = new Output(repository);
        foreach (var path in repository.EditionPaths)
        {
            reading(path);
            output.AddEdition(path, CatalogueJson.ReadRows(File.ReadAllBytes(path), null, Format.Catalogue, CatalogueValidator.Validate));
        }
        reading(repository.HistoryPath);
        output.AddHistory(File.ReadAllBytes(repository.HistoryPath));
        reading(repository.IdLedgerPath);
        output._files.Add(repository.IdLedgerPath, IdLedger.Bake(File.ReadAllText(repository.IdLedgerPath), output._roots));
        reading(repository.VocabularyPath);
        output.AddVocabulary();
        output.AddIds();
        output.AddSchemas();
        output.AddEditions();
        return output;
    }

    private void AddEdition(string path, JsonRow root)
    {
        var catalogue = JsonContent.Build(root);
        Catalogues.Add(catalogue);
        _roots.Add(root);
        _files.Add(path, CatalogueJson.ToJson(catalogue));
        _files.Add(_repository.Baked($"Edition{catalogue.Edition.Id}.g.cs"), Baker.Bake(catalogue));
        _files.Add(_repository.Baked($"Edition{catalogue.Edition.Id}Tables.g.cs"), TableBaker.BakeEdition(root));
        _files.Add(_repository.Baked($"Edition{catalogue.Edition.Id}Words.g.cs"), WordsBaker.Bake(catalogue));
    }

    private void AddHistory(byte[] json)
    {
        var root = HistoryJson.ReadRows(json, [.. Catalogues]);
        _roots.Add(root);
        _files.Add(_repository.Baked("EditionHistory.g.cs"), TableBaker.BakeHistory(root, HistoryJson.Build(root, [.. Catalogues])));
    }

    private void AddVocabulary() =>
        _files.Add(_repository.Baked("BakedVocabulary.g.cs"), VocabularyBaker.Bake(VocabularyFile.Read(_repository.VocabularyPath), Catalogues));

    private void AddIds()
    {
        foreach (var (id, text) in IdsBaker.Bake(File.ReadAllText(_repository.IdPatternPath)))
            _files.Add(_repository.Baked($"{id}.g.cs"), text);
        _files.Add(_repository.Baked("IdConverters.g.cs"), IdsBaker.BakeConverters());
        _files.Add(_repository.Baked("IdsAsStrings.g.cs"), IdsBaker.BakeRecognition());
    }

    private void AddSchemas()
    {
        _files.Add(_repository.Data("catalogue.schema.json"), SchemaBaker.Bake(Format.Catalogue, "catalogue", "Catalogue of an edition of the Cross-Border Trade Facilitation Initiative"));
        _files.Add(_repository.Data("history.schema.json"), SchemaBaker.Bake(HistoryFormat.History, "history", "History of the Cross-Border Trade Facilitation Initiative"));
    }

    private void AddEditions()
    {
        var ids = Catalogues.ConvertAll(static catalogue => catalogue.Edition.Id.ToString());
        _files.Add(_repository.Baked("BakedEditions.g.cs"), EditionsBaker.BakeList(ids));
        _files.Add(_repository.Baked("CatalogueJson.Editions.g.cs"), EditionsBaker.BakeOpeners(ids));
        _files.Add(_repository.Baked("NamedSetJson.g.cs"), EditionsBaker.BakeNamedSets(Catalogues));
        string[] resources = [.. ids.Select(static id => $"edition-{id}.json"), "history.json", "catalogue.schema.json", "history.schema.json"];
        _files.Add(_repository.Baked("ILLink.Substitutions.xml"), EditionsBaker.BakeSubstitutions(resources));
    }
}
