using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portal.Web.Reading;
using Portal.Web.Serving.Ready;

namespace Portal.Web.Pages;

/// <summary>What the layout asks of every page that visitors see.</summary>
internal abstract class PublicPage(Reader reader) : PageModel
{
    public Reader Reader { get; } = reader;

    /// <summary>What the browser's tab and history show, before the site's name. Without telling words on pages for victims.</summary>
    public abstract string BrowserTitle { get; }

    /// <summary>Whether victims come here: then the site's name in header, tab and history tells nothing, and no link preview is offered.</summary>
    public virtual bool IsNeutral => true;

    /// <summary>Whether a browser may keep it, asking each time whether it changed. Nothing of a page for victims stays on the device.</summary>
    public virtual bool MayBeKept => !IsNeutral;

    /// <summary>Whether everybody who asks for the page's own address gets the same. Not for what a visitor carries along or asks for.</summary>
    public virtual Sharing Sharing => Sharing.None;

    /// <summary>The entry of the menu that is marked.</summary>
    public virtual MenuEntry Entry => MenuEntry.None;

    /// <summary>The pages above this one, home first; empty for home itself.</summary>
    public virtual ImmutableArray<Crumb> Crumbs => [];

    /// <summary>The last crumb: this page, as short as it can be said.</summary>
    public virtual string CrumbTitle => BrowserTitle;

    /// <summary>Keeps a page out of search engines: sealed addresses and errors.</summary>
    public virtual bool IsUnlisted => false;

    /// <summary>A stylesheet that this page needs besides the site's; null for most.</summary>
    public virtual Asset? OwnStyle(Assets assets) => null;

    /// <summary>The language of the page's own text; another than the reader's where the page was not translated.</summary>
    public virtual string SpokenIn => Reader.Tag;

    /// <summary>The same page in another language.</summary>
    public abstract string AddressIn(string language);

    public string SiteName => Reader[IsNeutral ? "site.name-neutral" : "site.name"];

    protected Crumb HomeCrumb => new(Reader["crumbs.home"], Addresses.Home(Reader.Tag));

    /// <summary>After a post: the address to get. Going back never asks to send the form again.</summary>
    protected IActionResult SeeOther(string address)
    {
        Response.Headers.Location = address;

        return StatusCode(StatusCodes.Status303SeeOther);
    }
}

/// <summary>A page above the page.</summary>
internal sealed record Crumb(string Title, string Address);

/// <summary>The entries of the menu.</summary>
internal enum MenuEntry
{
    None,
    Guide,
    Desks,
    Signs,
    Professionals,
    Search,
}
