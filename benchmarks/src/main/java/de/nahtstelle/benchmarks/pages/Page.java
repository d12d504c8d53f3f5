package de.nahtstelle.benchmarks.pages;

/** A page with the sample user who opens it; nobody is signed in where the name is empty. */
enum Page {
    SIGN_IN("Sign-in page", "", "/sign-in.xhtml"),
    HOME("Home page", "leitung.kam", "/home.xhtml"),
    UNITS("Unit search", "leitung.kam", "/organisation/units.xhtml?text=n%C3%BCrnberg");

    private final String title;
    private final String user;
    private final String path;

    Page(String title, String user, String path) {
        this.title = title;
        this.user = user;
        this.path = path;
    }

    String title() {
        return title;
    }

    String user() {
        return user;
    }

    String path() {
        return path;
    }
}
