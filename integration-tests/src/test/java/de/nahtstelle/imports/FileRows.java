package de.nahtstelle.imports;

/** The lines of files to import: large customers with a site each, and job offers at these sites. */
public final class FileRows {
    /** The first line of a file of large customers. */
    public static final String CUSTOMERS = "customer_number;name;company_number;industry_code;gkb_region;"
            + "parent_customer_number;site_number;site_name;site_company_number;street;postal_code;town;"
            + "municipality_key;contact_function;contact_email;contact_phone;contact_confirmed_on\n";

    /** The first line of a file of job offers. */
    public static final String OFFERS = "offer_reference;customer_number;site_number;title;occupation_code;"
            + "places;published_on;expires_on;caretaker_agency;caretaker\n";

    private FileRows() {}

    /** A site of the customer, of which nothing is wrong. */
    public static String site(String customer, String number) {
        return customer + ";Wandelwerk;91000001;15.20;SUED;;" + number + ";Werk;;Parkallee " + number
                + ";91074;Herzogenaurach;09572132;;;;\n";
    }

    /** An offer at a site of the customer, the only one of that site. */
    public static String offer(String customer, String site) {
        return "19%s-1%s-S;%s;%s;Fachkraft Lager;28312;3;2022-05-20;2023-06-30;729;729-AGS-08\n"
                .formatted(site.substring(2), customer.replaceAll("\\D", ""), customer, site);
    }
}
