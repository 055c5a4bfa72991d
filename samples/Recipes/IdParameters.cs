using System.Data;
using Dapper;

namespace Initiative.Core.Recipes;

/// <summary>Dapper: ids as parameters and as columns of text.</summary>
/// <remarks>Without it an id as a parameter is refused, and <c>QuerySingle&lt;MeasureId&gt;</c> gives the empty id in silence.</remarks>
public static class IdParameters
{
    /// <summary>To be called once, before the first query.</summary>
    public static void Register()
    {
        Add<MeasureId>();
        Add<KeyTaskId>();
        Add<TopicId>();
        Add<AgencyId>();
        Add<PilotCityId>();
        Add<EditionId>();
        Add<SourceDocumentId>();
    }

    private static void Add<TId>()
        where TId : struct, IParsable<TId> => SqlMapper.AddTypeHandler(new SlugHandler<TId>());

    private sealed class SlugHandler<TId> : SqlMapper.TypeHandler<TId>
        where TId : struct, IParsable<TId>
    {
        public override void SetValue(IDbDataParameter parameter, TId value) => (parameter.DbType, parameter.Value) = (DbType.String, value.ToString());

        public override TId Parse(object value) => TId.Parse((string)value, null);
    }
}
