namespace Initiative.Core;

/// <summary>What the questions to one catalogue are answered with. Built with the first question, then only read.</summary>
internal sealed class Asking
{
    internal Asking(InitiativeCatalogue catalogue)
    {
        Lexicon = new Lexicon(catalogue);
        var table = new MeasureTable(catalogue, Lexicon);
        Finder = new Finder(catalogue, Lexicon, table);
        Adviser = new Adviser(catalogue, Lexicon, table);
    }

    internal readonly Lexicon Lexicon;

    internal readonly Finder Finder;

    internal readonly Adviser Adviser;
}
