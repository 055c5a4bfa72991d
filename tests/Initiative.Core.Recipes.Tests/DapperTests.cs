using Dapper;
using Microsoft.Data.Sqlite;

namespace Initiative.Core.Recipes.Tests;

public sealed class DapperTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public DapperTests()
    {
        _connection.Open();
        _connection.Execute("CREATE TABLE Orders (Number INTEGER, Measure TEXT, City TEXT)");
        IdParameters.Register();
    }

    // Should this fail one day, the trap is none any more.
    [Fact]
    public void Without_the_recipe_a_column_gives_the_empty_id_in_silence_and_a_parameter_is_refused()
    {
        SqlMapper.ResetTypeHandlers();
        try
        {
            _connection.QuerySingle<MeasureId>("SELECT 'drug-imports' AS Measure").IsEmpty.Should().BeTrue();
            FluentActions.Invoking(() => _connection.Execute("INSERT INTO Orders VALUES (1, @Measure, NULL)", new { Order.Sample.Measure })).Should().Throw<NotSupportedException>();
        }
        finally
        {
            IdParameters.Register();
        }
    }

    [Fact]
    public void With_the_recipe_ids_are_parameters_and_columns()
    {
        _connection.Execute("INSERT INTO Orders VALUES (@Number, @Measure, @City)", Order.Sample);

        _connection.QuerySingle<Order>("SELECT * FROM Orders WHERE Measure = @Measure", new { Order.Sample.Measure }).Should().BeEquivalentTo(Order.Sample);
        _connection.QuerySingle<MeasureId>("SELECT Measure FROM Orders").Should().Be(Order.Sample.Measure);
    }

    [Fact]
    public void Column_that_holds_no_id_fails_when_it_is_read() =>
        FluentActions.Invoking(() => _connection.QuerySingle<MeasureId>("SELECT 'X Y'")).Should().Throw<FormatException>();

    public void Dispose() => _connection.Dispose();
}
