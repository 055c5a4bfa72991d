using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Initiative.Core.Json;

namespace Initiative.Core.DataCompiler;

/// <summary>Writes the JSON Schema (draft 2020-12) of a kind of file from the list of its fields.</summary>
internal sealed class SchemaBaker
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _definitions = [];
    private readonly Dictionary<Kind, string> _names = [];

    /// <summary>The schema of a file.</summary>
    /// <param name="root">The kind of the file.</param>
    /// <param name="name">The name of the format in the schema's id.</param>
    /// <param name="title">The title.</param>
    internal static string Bake(Kind root, string name, string title)
    {
        var baker = new SchemaBaker();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:initiative-core:{name}:{Format.Version}",
            ["title"] = title,
        };
        foreach (var (key, value) in baker.Object(root).ToList())
            schema[key] = value?.DeepClone();
        schema["$defs"] = baker._definitions;
        return schema.ToJsonString(Options) + "\n";
    }

    private JsonObject Object(Kind kind)
    {
        var properties = new JsonObject();
        foreach (var field in kind.Fields)
            properties[field.Name] = Described(field, Value(field));
        var schema = new JsonObject
        {
            ["description"] = kind.Description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. kind.Fields.Where(static field => !field.IsOptional).Select(static field => JsonValue.Create(field.Name))]),
            ["additionalProperties"] = false,
        };
        var dependent = kind.Fields.Where(static field => field.Needs is not null).ToList();
        if (dependent.Count > 0)
            schema["dependentRequired"] = new JsonObject(dependent.Select(static field => KeyValuePair.Create<string, JsonNode?>(field.Name, new JsonArray(field.Needs))));
        return schema;
    }

    private static JsonObject Described(Field field, JsonObject value)
    {
        if (field.Description is not { } description)
            return value;
        value.Remove("description");
        value.Insert(0, "description", description);
        return value;
    }

    private JsonObject Value(Field field) => field.Type switch
    {
        FieldType.Text => Text(field.Form),
        FieldType.Number => Integer(field.Min, field.Max),
        FieldType.Version => new JsonObject { ["const"] = Format.Version },
        FieldType.Degrees => new JsonObject { ["type"] = "number", ["minimum"] = -field.Max, ["maximum"] = field.Max },
        FieldType.Flag => new JsonObject { ["type"] = "boolean" },
        FieldType.Date => Definition("date", static () => new JsonObject
        {
            ["description"] = "A day, as year-month-day.",
            ["type"] = "string",
            ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            ["format"] = "date",
        }),
        FieldType.Choice => new JsonObject { ["enum"] = Names(field.Choices!) },
        FieldType.Reference => Reference(),
        FieldType.Texts => Array(Text(field.Form)),
        FieldType.References => Array(Reference()),
        FieldType.Object => Definition(field.Kind!),
        FieldType.List when field.NeedsItems => new JsonObject { ["type"] = "array", ["items"] = Definition(field.Kind!), ["minItems"] = 1 },
        FieldType.List => Array(Definition(field.Kind!)),
        FieldType.Spans => new JsonObject { ["type"] = "array", ["items"] = Definition(SpanKind.Instance), ["minItems"] = 1 },
        _ => Tags(field),
    };

    private JsonObject Text(TextForm? form) => form is null
        ? new JsonObject { ["type"] = "string", ["minLength"] = 1 }
        : Definition(form.Name, () =>
        {
            var text = new JsonObject { ["description"] = form.About, ["type"] = "string", ["minLength"] = 1 };
            if (form.MaxLength > 0)
                text["maxLength"] = form.MaxLength;
            text["pattern"] = form.Pattern;
            if (form.Format is not null)
                text["format"] = form.Format;
            return text;
        });

    private JsonObject Reference() => Definition("reference", static () => new JsonObject
    {
        ["description"] = "The id of something that is listed in this file.",
        ["type"] = "string",
        ["minLength"] = 1,
    });

    private static JsonObject Tags(Field field)
    {
        var tags = new JsonObject { ["type"] = "object" };
        var words = new JsonObject { ["description"] = "Words of the measure's own quotation.", ["type"] = "string", ["minLength"] = 1 };
        if (field.Choices is { } choices)
            tags["propertyNames"] = new JsonObject { ["enum"] = Names(choices) };
        tags["additionalProperties"] = words;
        return tags;
    }

    private static JsonObject Integer(int min, int max) => new() { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max };

    private static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonArray Names(Choices choices) => [.. choices.Names.Select(static name => JsonValue.Create(name))];

    /// <summary>A reference to the definition of a kind, which is named after it; kinds of one name are numbered.</summary>
    private JsonObject Definition(Kind kind)
    {
        if (!_names.TryGetValue(kind, out var name))
        {
            var words = kind.Name.Split(' ', '-');
            name = string.Concat(words.Select(static (word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
            var count = _names.Keys.Count(other => other.Name == kind.Name);
            _names[kind] = name = count == 0 ? name : $"{name}{count + 1}";
        }
        return Definition(name, () => Object(kind));
    }

    private JsonObject Definition(string name, Func<JsonObject> create)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            _definitions[name] = create();
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
