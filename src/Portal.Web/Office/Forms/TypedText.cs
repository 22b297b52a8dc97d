using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Portal.Web.Office.Forms;

/// <summary>A text of the office that was left empty is an empty text, not a null; whether it may be empty is its validator's to say.</summary>
internal sealed class TypedText : IDisplayMetadataProvider
{
    private const string Office = "Portal.Web.Pages.Beheer";

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string) && (context.Key.ContainerType ?? context.Key.ParameterInfo?.Member.DeclaringType)?.Namespace?.StartsWith(Office, StringComparison.Ordinal) == true)
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
