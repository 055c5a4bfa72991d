using System.Diagnostics;
using System.Reflection;

namespace Initiative.Core.Tests.Model;

public class DebuggerTests
{
    [Fact]
    public void Everything_that_users_hold_says_what_it_is_in_a_debugger()
    {
        var silent = PublicSurface.ExportedTypes
            .Where(static type => !type.IsEnum && !type.IsInterface && !type.IsAbstract && !type.Name.Contains("Converter", StringComparison.Ordinal) && type.Name is not ("Enumerator" or "InitiativeJsonContext"))
            .Where(static type => type.GetMethod(nameof(ToString), [])!.DeclaringType is var declaring && (declaring == typeof(object) || declaring == typeof(ValueType)))
            .Where(static type => type.GetCustomAttribute<DebuggerDisplayAttribute>() is null);

        silent.Should().BeEmpty();
    }

    [Fact]
    public void List_shows_its_elements_where_a_debugger_opens_it() =>
        typeof(CatalogueList<Measure>).GetField("Items", BindingFlags.NonPublic | BindingFlags.Instance)!.GetCustomAttribute<DebuggerBrowsableAttribute>()!
            .State.Should().Be(DebuggerBrowsableState.RootHidden);

    [Fact]
    public void Partial_search_result_says_so_in_a_debugger() =>
        typeof(SearchResult).GetCustomAttribute<DebuggerDisplayAttribute>(inherit: false)!.Value.Should().Contain("{IsPartial}");
}
