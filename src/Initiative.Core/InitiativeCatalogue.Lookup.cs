using System.Diagnostics.CodeAnalysis;

namespace Initiative.Core;

// Looking up by what people write. Methods for ids are those of the sets.
public sealed partial class InitiativeCatalogue
{
    /// <summary>Finds a measure by what people write for it.</summary>
    /// <param name="text">Its id, its English or Chinese title, or its ordinal, as "16"; case and space around it do not matter.</param>
    /// <param name="measure">The measure, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a title that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// if (Edition2025.Catalogue.TryFindMeasure("16", out var measure))
    ///     Console.WriteLine(measure);   // 16. Air transport of battery-powered goods (battery-goods-by-air)
    /// </code>
    /// </example>
    public bool TryFindMeasure(string text, [NotNullWhen(true)] out Measure? measure) => NameLookup.TryFindMeasure(this, text, out measure);

    /// <summary>Finds a key task by what people write for it.</summary>
    /// <param name="text">Its id, its English or Chinese title, or its ordinal, as "3"; case and space around it do not matter.</param>
    /// <param name="task">The task, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a title that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindTask(string text, [NotNullWhen(true)] out KeyTask? task) => NameLookup.TryFindTask(this, text, out task);

    /// <summary>Finds a pilot city by what people write for it.</summary>
    /// <param name="text">Its id, its English or Chinese name (with or without 市, in simplified or traditional characters), or its GB/T 2260 code; case and space around it do not matter.</param>
    /// <param name="city">The city, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// if (Edition2025.Catalogue.TryFindCity("宁波", out var city))
    ///     Console.WriteLine($"{city.Name}, {city.Division.Name}");   // Ningbo, Zhejiang
    /// </code>
    /// </example>
    public bool TryFindCity(string text, [NotNullWhen(true)] out PilotCity? city) =>
        NameLookup.TryFindCity(this, text, out city) || (SimplifiedChinese.Of(text) is { } simplified && NameLookup.TryFindCity(this, simplified, out city));

    /// <summary>Finds a province-level division that has a pilot city.</summary>
    /// <param name="text">Its ISO 3166-2 code, its GB/T 2260 code, or its English or Chinese name (with or without 省 or 市, in simplified or traditional characters); case and space around it do not matter.</param>
    /// <param name="division">The division, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindDivision(string text, [NotNullWhen(true)] out Division? division) =>
        NameLookup.TryFindDivision(this, text, out division) || (SimplifiedChinese.Of(text) is { } simplified && NameLookup.TryFindDivision(this, simplified, out division));

    /// <summary>Finds a topic by what people write for it.</summary>
    /// <param name="text">Its id, its English or Chinese name, or one of its aliases, Chinese in simplified or traditional characters; case and space around it do not matter.</param>
    /// <param name="topic">The topic, or null; the first where several have the name.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <example>
    /// <code>
    /// if (Edition2025.Catalogue.TryFindTopic("Macau", out var topic))
    ///     Console.WriteLine($"{topic.Name}: {topic.Measures.Count} measures");   // Macao: 2 measures
    /// </code>
    /// </example>
    public bool TryFindTopic(string text, [NotNullWhen(true)] out Topic? topic) =>
        NameLookup.TryFindTopic(this, text, out topic) || (SimplifiedChinese.Of(text) is { } simplified && NameLookup.TryFindTopic(this, simplified, out topic));

    /// <summary>Finds an agency by what people write for it.</summary>
    /// <param name="text">Its id, its English or its Chinese name, in simplified or traditional characters; case and space around it do not matter.</param>
    /// <param name="agency">The agency, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a name that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindAgency(string text, [NotNullWhen(true)] out Agency? agency) =>
        NameLookup.TryFindAgency(this, text, out agency) || (SimplifiedChinese.Of(text) is { } simplified && NameLookup.TryFindAgency(this, simplified, out agency));

    /// <summary>Finds a source by what people write for it.</summary>
    /// <param name="text">Its id or its title; case and space around it do not matter.</param>
    /// <param name="source">The source, or null.</param>
    /// <returns>Whether there is one. Nothing is guessed: a title that is nearly right finds nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryFindSource(string text, [NotNullWhen(true)] out SourceDocument? source) => NameLookup.TryFindSource(this, text, out source);
}
