using System.ComponentModel;
using System.Globalization;

namespace Initiative.Core;

/// <summary>Converts ids to and from strings for configuration binding, model binding and designers.</summary>
internal sealed class IdTypeConverter<TId> : TypeConverter
    where TId : struct, ISpanParsable<TId>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? TId.Parse(text, culture) : base.ConvertFrom(context, culture, value);
}
