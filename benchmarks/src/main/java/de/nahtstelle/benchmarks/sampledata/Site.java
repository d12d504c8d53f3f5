package de.nahtstelle.benchmarks.sampledata;

record Site(String number, String name, String companyNumber, Address address, Contact contact, Place truePlace) {

    Site withCompanyNumber(String other) {
        return new Site(number, name, other, address, contact, truePlace);
    }

    Site withContact(Contact other) {
        return new Site(number, name, companyNumber, address, other, truePlace);
    }

    Site withPostalCode(String other) {
        return new Site(number, name, companyNumber, address.withPostalCode(other), contact, truePlace);
    }

    Site at(Site other) {
        return new Site(number, name, companyNumber, other.address, contact, other.truePlace);
    }
}
