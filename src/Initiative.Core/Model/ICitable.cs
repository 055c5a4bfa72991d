namespace Initiative.Core;

/// <summary>Something whose facts can be asked for their sources: a catalogue, a history, and whatever they hand out that states facts.</summary>
public interface ICitable
{
    /// <summary>Says where the facts come from.</summary>
    /// <returns>
    /// For each fact one citation, or several where several sources state it, in the order of the members. What is ours, such as a title, and what is standard usage
    /// has a citation without a source whose note says so. A relation that another fact implies, a number that is only counted, and an id have none.
    /// </returns>
    /// <remarks>Gathered anew by each call: nothing of it is kept.</remarks>
    CatalogueList<Citation> Cite();

    /// <summary>What <see cref="Citation.About"/> says of it. Only what is the subject of a citation has one.</summary>
    internal string About => throw new NotSupportedException($"{GetType().Name} is the subject of a citation and does not say its kind and id: implement {nameof(ICitable)}.{nameof(About)}.");
}
