using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Initiative.Core.Atlas.Tests;

public sealed class StartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("There is no option '--url'; did you mean --urls? *", "--url", "http://localhost:1")]
    [InlineData("There is no option 'stray'*", "stray")]
    [InlineData("--urls has no value: write --urls=VALUE.", "--urls")]
    [InlineData("The address to listen on, urls, is 'nowhere': write a scheme, a host and a port,*", "--urls", "nowhere")]
    [InlineData("The address to listen on, urls, is 'http://localhost:99999':*", "--urls=http://localhost:99999")]
    [InlineData("The address to listen on, urls, is 'http://localhost:abc':*", "--urls=http://localhost:abc")]
    [InlineData("The port to listen on, http_ports, is 'abc': write a number from 0 to 65535.", "--http_ports=abc")]
    [InlineData("PublicAddress is 'example.org': write an absolute address*", "--PublicAddress=example.org")]
    [InlineData("PublicAddress is 'ftp://example.org': *", "--PublicAddress", "ftp://example.org")]
    [InlineData("PublicAddress is 'https://example.org/?a=1': *", "--PublicAddress=https://example.org/?a=1")]
    [InlineData("PublicAddress is 'https://example.org/atlas': *", "--PublicAddress=https://example.org/atlas")]
    [InlineData("Atlas cannot read its settings: *", "--contentRoot=/no/such/folder")]
    public void Wrong_setting_ends_the_start_with_one_sentence(string sentence, params string[] options) => Refused(options).Should().Match(sentence);

    [Fact]
    public void Port_that_is_taken_ends_the_start_with_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        Refused($"--urls=http://{taken.LocalEndpoint}").Should().Match("Atlas cannot listen: *address already in use*");
    }

    [Fact]
    public async Task Open_connections_do_not_hold_up_the_end()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var atlas = Start("--urls=http://127.0.0.1:0");
        var line = "";
        while (!line.Contains("http://", StringComparison.Ordinal))
            line = await atlas.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Atlas ended.");
        var port = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]).Port;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /api/mea"));
        await Task.Delay(200);

        using var signal = Process.Start("kill", ["-TERM", $"{atlas.Id}"]);
        var watch = Stopwatch.StartNew();

        atlas.WaitForExit(Patience).Should().BeTrue();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        atlas.ExitCode.Should().Be(0);
    }

    private static string Refused(params string[] options)
    {
        using var atlas = Start(options);
        var (said, error) = (atlas.StandardOutput.ReadToEndAsync(), atlas.StandardError.ReadToEndAsync());
        atlas.WaitForExit(Patience).Should().BeTrue();

        atlas.ExitCode.Should().Be(1);
        said.Result.Should().BeEmpty();
        return error.Result.TrimEnd();
    }

    private static Process Start(params string[] options)
    {
        var start = new ProcessStartInfo(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"), [typeof(Program).Assembly.Location, .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }
}
