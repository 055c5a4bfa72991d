using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>The members of a shipment.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<ShipmentInput>))]
[TypeConverter(typeof(VocabularyTypeConverter<ShipmentInput>))]
public enum ShipmentInput
{
    /// <summary><see cref="Shipment.Flow"/>.</summary>
    Flow = 1,

    /// <summary><see cref="Shipment.Mode"/>.</summary>
    Mode = 2,

    /// <summary><see cref="Shipment.Goods"/>.</summary>
    Goods = 3,

    /// <summary><see cref="Shipment.CommodityCodes"/>.</summary>
    CommodityCodes = 4,

    /// <summary><see cref="Shipment.DangerousGoods"/>.</summary>
    DangerousGoods = 5,

    /// <summary><see cref="Shipment.City"/>.</summary>
    City = 6,

    /// <summary><see cref="Shipment.Destination"/>.</summary>
    Destination = 7,

    /// <summary><see cref="Shipment.SupervisionMode"/>.</summary>
    SupervisionMode = 8,

    /// <summary><see cref="Shipment.Traits"/>.</summary>
    Traits = 9,
}
