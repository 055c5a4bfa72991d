using System.ComponentModel;
using System.Globalization;

namespace Initiative.Core;

/// <summary>Converts enums to the names of JSON, and from these and those of C#, for configuration binding, model binding and designers. A number is no name.</summary>
/// <typeparam name="TEnum">One of the enums of <see cref="Initiative.Core"/>.</typeparam>
internal sealed class VocabularyTypeConverter<TEnum> : TypeConverter
    where TEnum : struct, Enum
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string text => JsonNames<TEnum>.TryParse(text, out var parsed) ? parsed : throw JsonNames<TEnum>.Unknown(text),
        _ => base.ConvertFrom(context, culture, value),
    };

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is TEnum number && destinationType == typeof(string) && JsonNames<TEnum>.TryFormat(number, out var name) ? name : base.ConvertTo(context, culture, value, destinationType);
}
