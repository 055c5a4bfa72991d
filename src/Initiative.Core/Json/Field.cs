using System.Text;

namespace Initiative.Core.Json;

/// <summary>What the value of a field is, in JSON and in a table.</summary>
internal enum FieldType
{
    /// <summary>A string that is not empty.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>The version of the format.</summary>
    Version,

    /// <summary>A coordinate in degrees.</summary>
    Degrees,

    /// <summary>True or false; false is left out.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>The name of an enum's value.</summary>
    Choice,

    /// <summary>The id of an entity that another list holds. A table has its index, or its id where entities of several files are meant.</summary>
    Reference,

    /// <summary>A list of strings.</summary>
    Texts,

    /// <summary>A list of ids of entities that another list holds.</summary>
    References,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list of objects.</summary>
    List,

    /// <summary>Where quoted words stand in a document, with the words.</summary>
    Spans,

    /// <summary>A map from names of an enum's values or ids to the words of the measure that state them.</summary>
    Tags,
}

/// <summary>One field of a kind: everything that the readers, the writers and the schema have to know about it.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="type">The type of its value.</param>
/// <param name="get">Gets its value from an entity. References and names are strings; null where the value is not known.</param>
/// <param name="description">What the schema says about it; null where the kind of the value says enough.</param>
internal sealed class Field(string name, FieldType type, Func<object, object?> get, string? description)
{
    internal readonly string Name = name;
    internal readonly byte[] Utf8 = Encoding.UTF8.GetBytes(name);
    internal readonly FieldType Type = type;
    internal readonly Func<object, object?> Get = get;
    internal readonly string? Description = description;

    /// <summary>Whether an object may lack it.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>Whether no two entities of a list may share its value. The first such field of a kind is its id.</summary>
    internal bool IsUnique { get; init; }

    /// <summary>The field that an object with this one must have too; null where there is none.</summary>
    internal string? Needs { get; init; }

    /// <summary>Whether a list must have an item.</summary>
    internal bool NeedsItems { get; init; }

    /// <summary>Whether a table has the id of a reference in the place of its index.</summary>
    internal bool IsById { get; init; }

    /// <summary>Whether a table of its own has the list of each entity, which the entity's constructor does not read.</summary>
    internal bool IsApart { get; init; }

    /// <summary>What a text looks like; null for any text.</summary>
    internal TextForm? Form { get; init; }

    /// <summary>The least value of a number.</summary>
    internal int Min { get; init; }

    /// <summary>The greatest value of a number, and of degrees in either direction.</summary>
    internal int Max { get; init; }

    /// <summary>The names that a choice or the keys of a map of tags may have.</summary>
    internal Choices? Choices { get; init; }

    /// <summary>The list whose entities a reference, or the keys of a map of tags, name.</summary>
    internal string? Target { get; init; }

    /// <summary>The kind of an object or of the items of a list.</summary>
    internal Kind? Kind { get; init; }
}
