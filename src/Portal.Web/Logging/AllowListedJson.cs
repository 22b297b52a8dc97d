using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Serilog.Core;
using Serilog.Events;

namespace Portal.Web.Logging;

/// <summary>
/// Writes an event as one line of JSON that can't hold anything of a visitor: the message stays the template it was written
/// as, only listed properties are filled in, and of an exception only its type and where it happened (its message may quote input).
/// </summary>
internal sealed class AllowListedJson(TextWriter output) : ILogEventSink
{
    private static readonly FrozenSet<string> Allowed = new[]
    {
        // Of a request.
        "Method", "Route", "Status", "Elapsed",

        // Of the database, the copies and the keys, asked by the program itself and never on behalf of a visitor.
        "Condition", "Detail", "Advice", "Number", "Source",

        // Of the program itself, as the framework names them.
        "address", "EnvName", "SourceContext",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Lock writing = new();

    public void Emit(LogEvent logEvent)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            Write(json, logEvent);
        }

        lock (writing)
        {
            output.WriteLine(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
        }
    }

    private static void Write(Utf8JsonWriter json, LogEvent logEvent)
    {
        json.WriteStartObject();
        json.WriteString("time", logEvent.Timestamp.UtcDateTime);
        json.WriteString("level", logEvent.Level.ToString());
        json.WriteString("message", logEvent.MessageTemplate.Text);

        foreach (var (name, value) in logEvent.Properties)
        {
            if (Allowed.Contains(name) && value is ScalarValue { Value: { } scalar })
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, scalar);
            }
        }

        if (logEvent.Exception is { } exception)
        {
            json.WriteString("exception", exception.GetType().FullName);
            json.WriteString("stack", exception.StackTrace);
            json.WriteString("innermost", exception.GetBaseException().GetType().FullName);
        }

        json.WriteEndObject();
    }
}
