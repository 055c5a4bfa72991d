using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;

namespace Initiative.Core.Recipes;

/// <summary>CsvHelper: a column for each id, and enums by the names of JSON. Text that is neither fails with its reason.</summary>
/// <remarks>Without it an id becomes two columns, <c>Value</c> and <c>IsEmpty</c>, and an enum is read from the names of C# and from any number.</remarks>
public static class CsvColumns
{
    /// <summary>To be called on <c>Context.TypeConverterCache</c> of a reader or a writer.</summary>
    public static void AddInitiative(this TypeConverterCache converters)
    {
        ArgumentNullException.ThrowIfNull(converters);
        converters.AddConverter<MeasureId>(new IdConverter<MeasureId>());
        converters.AddConverter<KeyTaskId>(new IdConverter<KeyTaskId>());
        converters.AddConverter<TopicId>(new IdConverter<TopicId>());
        converters.AddConverter<AgencyId>(new IdConverter<AgencyId>());
        converters.AddConverter<PilotCityId>(new IdConverter<PilotCityId>());
        converters.AddConverter<EditionId>(new IdConverter<EditionId>());
        converters.AddConverter<SourceDocumentId>(new IdConverter<SourceDocumentId>());
        foreach (var type in typeof(InitiativeCatalogue).Assembly.GetExportedTypes().Where(static type => type.IsEnum))
            converters.AddConverter(type, (ITypeConverter)Activator.CreateInstance(typeof(NameConverter<>).MakeGenericType(type))!);
    }

    private sealed class IdConverter<TId> : DefaultTypeConverter
        where TId : struct, IParsable<TId>
    {
        public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) => TId.Parse(text!, null);
    }

    private sealed class NameConverter<TEnum> : DefaultTypeConverter
        where TEnum : struct, Enum
    {
        public override object ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) => Named<TEnum>.Parse(text!, null).Value;

        public override string ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) => Vocabulary.NameOf((TEnum)value!);
    }
}
