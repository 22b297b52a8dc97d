using System.Reflection;
using Microsoft.Data.SqlClient;

namespace Portal.Storage.Tests.SqlServer;

/// <summary>What a server throws, which nobody else can make the ordinary way.</summary>
internal static class ServerError
{
    /// <summary>The line broke.</summary>
    public const int LineBroke = 10054;

    /// <summary>Another row has this value, in a unique index or in a key.</summary>
    public const int TakenIndex = 2601, TakenKey = 2627;

    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static SqlException Of(int number)
    {
        var errors = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructor(Hidden, [])!.Invoke([]);
        var making = typeof(SqlError).GetConstructors(Hidden)[0];
        var error = making.Invoke([.. making.GetParameters().Select(part => part.Name == "infoNumber" ? number : Empty(part.ParameterType))]);
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [error]);

        return (SqlException)typeof(SqlException).GetMethod("CreateException", Hidden, [typeof(SqlErrorCollection), typeof(string)])!.Invoke(null, [errors, "16.0"])!;
    }

    private static object? Empty(Type type) => type == typeof(string) ? "" : type.IsValueType ? Activator.CreateInstance(type) : null;
}
