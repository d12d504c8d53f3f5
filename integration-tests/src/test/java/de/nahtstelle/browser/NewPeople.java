package de.nahtstelle.browser;

import com.microsoft.playwright.Page;

/** Somebody whom the administration enters, and who then signs in. */
final class NewPeople {
    private NewPeople() {}

    /** Enters the person through the pages; yields the first password. */
    static String enter(String number, String name, String signInName) {
        try (Visitor administrator = Visitor.as("administrator")) {
            Page page = administrator.page();
            page.locator("nav").getByText("Personen").click();
            page.getByText("Person anlegen").click();
            page.locator("[id='new:number']").fill(number);
            page.locator("[id='new:name']").fill(name);
            page.locator("[id='new:signInName']").fill(signInName);
            page.locator("[id='new:go']").click();
            page.waitForSelector("#password");
            Look.at(administrator, "person-entered");
            return page.locator("#password").innerText();
        }
    }

    static void changePassword(Visitor person, String old, String wanted) {
        Page page = person.open("/staff/password.xhtml").page();
        page.locator("[id='change:old']").fill(old);
        page.locator("[id='change:wanted']").fill(wanted);
        page.locator("[id='change:repeated']").fill(wanted);
        page.locator("[id='change:go']").click();
        page.getByText("Ihr Kennwort ist geändert").waitFor();
    }
}
