using System.Text.Json;

namespace Initiative.Core.Json;

/// <summary>A kind of object in the format: its name and its fields in canonical order.</summary>
internal abstract class Kind(string name, string description)
{
    private readonly List<Field> _fields = [];
    private Field[]? _all;

    /// <summary>Its name in messages.</summary>
    internal string Name { get; } = name;

    /// <summary>What the schema says about it.</summary>
    internal string Description { get; } = description;

    internal Field[] Fields => _all ??= [.. _fields];

    /// <summary>The field that identifies an entity of this kind, or null.</summary>
    internal Field? IdField => Array.Find(Fields, static f => f.IsUnique);

    /// <summary>The index of a field that this kind has.</summary>
    internal int IndexOf(string field)
    {
        var fields = Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].Name == field)
                return i;
        }
        throw new ArgumentException($"A {Name} has no field '{field}'.", nameof(field));
    }

    /// <summary>The index of the field whose name a reader stands at; -1 if there is none.</summary>
    /// <param name="json">A reader at a property name.</param>
    /// <param name="guess">The index to try first: members usually come in order.</param>
    internal int IndexOf(ref Utf8JsonReader json, int guess)
    {
        var fields = Fields;
        try
        {
            for (var i = 0; i < fields.Length; i++)
            {
                var index = (guess + i) % fields.Length;
                if (json.ValueTextEquals(fields[index].Utf8))
                    return index;
            }
        }
        catch (InvalidOperationException)
        {
            // The name escapes half of a surrogate pair, which no field's name does.
        }
        return -1;
    }

    private protected void Add(Field field) => _fields.Add(field);
}

/// <summary>A kind of object, with how its fields are read from an entity.</summary>
/// <typeparam name="T">The type of the entity.</typeparam>
internal sealed class Kind<T>(string name, string description) : Kind(name, description)
{
    internal Kind<T> Id(Func<T, string> get, string? description = null) => Text("id", get, description, TextForm.Id, isUnique: true);

    internal Kind<T> Text(string name, Func<T, string?> get, string? description, TextForm? form, bool isOptional = false, bool isUnique = false, string? needs = null) =>
        With(new(name, FieldType.Text, Boxed(get), description) { Form = form, IsOptional = isOptional, IsUnique = isUnique, Needs = needs });

    internal Kind<T> Number(string name, Func<T, int?> get, string? description, int max, bool isOptional = false, int min = 1) =>
        With(new(name, FieldType.Number, entity => get((T)entity), description) { Min = min, Max = max, IsOptional = isOptional });

    internal Kind<T> Version(string name) => With(new(name, FieldType.Version, static _ => Format.Version, "The version of this format."));

    internal Kind<T> Degrees(string name, Func<T, double> get, string description, int max) =>
        With(new(name, FieldType.Degrees, entity => get((T)entity), description) { Max = max });

    internal Kind<T> Flag(string name, Func<T, bool> get, string description) =>
        With(new(name, FieldType.Flag, entity => get((T)entity), description) { IsOptional = true });

    internal Kind<T> Date(string name, Func<T, DateOnly?> get, string? description, bool isOptional = false) =>
        With(new(name, FieldType.Date, entity => get((T)entity), description) { IsOptional = isOptional });

    /// <param name="name">The name of the field.</param>
    /// <param name="what">What a value is, for messages.</param>
    /// <param name="get">Gets the value.</param>
    /// <param name="description">What the schema says about it.</param>
    /// <param name="isOptional">Whether it may be missing.</param>
    internal Kind<T> Choice<TEnum>(string name, string what, Func<T, TEnum?> get, string description, bool isOptional = false)
        where TEnum : struct, Enum =>
        With(new(name, FieldType.Choice, entity => get((T)entity) is { } value ? JsonNames<TEnum>.Of(value) : null, description)
        {
            Choices = Choices.Of<TEnum>(what),
            IsOptional = isOptional,
        });

    internal Kind<T> Reference(string name, string target, Func<T, string?> get, string description, bool isById = false, bool isOptional = false) =>
        With(new(name, FieldType.Reference, Boxed(get), description) { Target = target, IsById = isById, IsOptional = isOptional });

    internal Kind<T> References(string name, string target, Func<T, IEnumerable<string>> get, string? description, bool isOptional = false) =>
        With(new(name, FieldType.References, Boxed(get), description) { Target = target, IsOptional = isOptional, IsById = true });

    internal Kind<T> Texts(string name, Func<T, IEnumerable<string>> get, string description) =>
        With(new(name, FieldType.Texts, Boxed(get), description) { Form = TextForm.Line, IsOptional = true });

    internal Kind<T> Object(string name, Kind kind, Func<T, object?> get, string? description = null, bool isOptional = false) =>
        With(new(name, FieldType.Object, Boxed(get), description) { Kind = kind, IsOptional = isOptional });

    internal Kind<T> List(string name, Kind kind, Func<T, IEnumerable<object>> get, string? description, bool isOptional = false, bool needsItems = false) =>
        With(new(name, FieldType.List, Boxed(get), description) { Kind = kind, IsOptional = isOptional, NeedsItems = needsItems });

    /// <summary>A list that a table of its own has, so that entities are built without it.</summary>
    internal Kind<T> ListApart(string name, Kind kind, Func<T, IEnumerable<object>> get, string? description) =>
        With(new(name, FieldType.List, Boxed(get), description) { Kind = kind, IsOptional = true, IsApart = true });

    internal Kind<T> Spans(Func<T, Quotation?> get, string description, bool isOptional = false) =>
        With(new("spans", FieldType.Spans, Boxed(get), description) { IsOptional = isOptional });

    internal Kind<T> Tags<TEnum>(string name, string what, Func<T, IEnumerable<Evidence>> get, string description)
        where TEnum : struct, Enum =>
        With(new(name, FieldType.Tags, Boxed(get), description) { Choices = Choices.Of<TEnum>(what), IsOptional = true });

    internal Kind<T> Tags(string name, string target, Func<T, IEnumerable<Evidence>> get, string description) =>
        With(new(name, FieldType.Tags, Boxed(get), description) { Target = target });

    private static Func<object, object?> Boxed<TValue>(Func<T, TValue> get)
        where TValue : class? => entity => get((T)entity);

    private Kind<T> With(Field field)
    {
        Add(field);
        return this;
    }
}
