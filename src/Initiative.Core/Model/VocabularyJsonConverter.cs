using System.Text.Json;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Writes enums in JSON as the catalogue's format spells them, and reads them back. The enums name it themselves: there is nothing to register.</summary>
/// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
/// <remarks>
/// Names are in kebab case, such as <c>optimize</c> and <c>autonomous-region</c>; several flags are joined as in <c>import, export</c>, and no flag is
/// <c>none</c>. The names of C# are read as well; numbers are refused. An app that prefers the names of C# adds a <see cref="JsonStringEnumConverter"/> to its options, which goes before this one.
/// </remarks>
public sealed class VocabularyJsonConverter<TEnum> : JsonStringEnumConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Made by the serialiser.</summary>
    public VocabularyJsonConverter()
        : base(Vocabulary.Spelling, allowIntegerValues: false)
    {
    }
}
