package de.nahtstelle.launcher;

/** Where the database is and with whom the portal speaks to it. */
record DatabaseAccess(String url, String user, String password) {
    /** Makes the values readable for the server's configuration, without writing them to a file or an argument. */
    void publish() {
        System.setProperty("nahtstelle.db.url", url);
        System.setProperty("nahtstelle.db.user", user);
        System.setProperty("nahtstelle.db.password", password);
    }

    static DatabaseAccess of(LaunchOptions options) {
        String user = options.databaseUser();
        String password = options.databasePassword();
        if (user == null || password == null) {
            throw new CannotStart("--db-url needs NT_DB_USER and NT_DB_PASSWORD in the environment.");
        }
        return new DatabaseAccess(options.databaseUrl, user, password);
    }
}
