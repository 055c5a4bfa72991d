using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Initiative.Core.Recipes.Tests;

public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public EntityFrameworkTests() => _connection.Open();

    [Fact]
    public void Without_the_recipe_a_model_with_ids_is_refused()
    {
        using var orders = new Orders(_connection, withRecipe: false);

        FluentActions.Invoking(() => orders.Database.EnsureCreated()).Should().Throw<InvalidOperationException>().WithMessage("*could not be mapped*");
    }

    [Fact]
    public void With_the_recipe_ids_are_columns_keys_and_conditions()
    {
        using (var orders = new Orders(_connection, withRecipe: true))
        {
            orders.Database.EnsureCreated();
            orders.AddRange(new Watched { Id = Order.Sample.Measure, City = Order.Sample.City }, new Watched { Id = Edition2025.Measures.DrugImports.Id });
            orders.SaveChanges();
        }

        using var again = new Orders(_connection, withRecipe: true);
        var city = Edition2025.Cities.Ningbo.Id;
        again.Find<Watched>(Order.Sample.Measure)!.City.Should().Be(city);
        again.Set<Watched>().Where(watched => watched.City == city).Select(static watched => watched.Id).Should().Equal(Order.Sample.Measure);
        again.Set<Watched>().Single(static watched => watched.City == null).Id.Should().Be(Edition2025.Measures.DrugImports.Id);
    }

    [Fact]
    public void Column_that_holds_no_id_fails_when_it_is_read()
    {
        using var orders = new Orders(_connection, withRecipe: true);
        orders.Database.EnsureCreated();
        orders.Database.ExecuteSqlRaw("INSERT INTO Watched VALUES ('X Y', NULL)");

        FluentActions.Invoking(() => orders.Set<Watched>().ToList()).Should().Throw<FormatException>().WithMessage("'X Y' is not the id of a measure*");
    }

    public void Dispose() => _connection.Dispose();

    private sealed class Watched
    {
        public MeasureId Id { get; set; }

        public PilotCityId? City { get; set; }
    }

    private sealed class Orders(SqliteConnection connection, bool withRecipe) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection).ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, Keys>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Watched>().HasKey(static watched => watched.Id);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            if (withRecipe)
                configurationBuilder.HaveInitiativeIds();
        }

        // One model with the recipe and one without.
        private sealed class Keys : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
        {
            public object Create(DbContext context, bool designTime) => (context.GetType(), ((Orders)context).IsWithRecipe, designTime);
        }

        private bool IsWithRecipe => withRecipe;
    }
}
