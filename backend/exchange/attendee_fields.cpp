// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/attendee_fields.h>

namespace usher::backend::exchange {

std::span<const FieldNames> attendeeFields() {
  static const std::vector<FieldNames> fields = {
      {"id",
       {"ticketid", "ticketnr", "ticketnumber", "ticketnummer", "teilnehmerid", "attendeeid", "guestid"}},
      {"code",
       {"ticketcode", "barcode", "qr", "qrcode", "qrcodeinhalt", "secret", "ticketsecret", "einlasscode",
        "eintrittscode"}},
      {"given_name",
       {"firstname", "forename", "vorname", "vornamen", "rufname", "attendeefirstname", "attendeegivenname",
        "vornameteilnehmer"}},
      {"family_name",
       {"lastname", "surname", "nachname", "familienname", "zuname", "attendeelastname", "attendeefamilyname",
        "nachnameteilnehmer"}},
      {"name",
       {"fullname", "attendeename", "attendee", "guest", "guestname", "participant", "participantname",
        "vollername", "namedesteilnehmers", "teilnehmer", "teilnehmername", "gast", "person",
        "vorundnachname", "vornachname", "displayname"}},
      {"email",
       {"emailaddress", "mail", "mailaddress", "emailadresse", "mailadresse", "attendeeemail",
        "emailteilnehmer", "kontaktemail", "contactemail"}},
      {"booking", {"bookingreference", "bookingnumber", "bookingnr",      "bookingcode",
                   "bookingid",        "order",         "orderid",        "ordernumber",
                   "ordernr",          "ordercode",     "orderreference", "buchung",
                   "buchungsnummer",   "buchungsnr",    "buchungscode",   "buchungsreferenz",
                   "bestellung",       "bestellnummer", "bestellnr",      "bestellcode",
                   "auftragsnummer"}},
      {"phone",
       {"phonenumber", "telephone", "telephonenumber", "tel", "mobile", "mobilephone", "mobilenumber",
        "cellphone", "telefon", "telefonnummer", "handy", "handynummer", "mobil", "mobilnummer",
        "mobiltelefon", "rufnummer"}},
      {"company",
       {"organisation", "organization", "companyname", "employer", "affiliation", "institution", "firma",
        "firmenname", "unternehmen", "arbeitgeber", "organisationfirma"}},
      {"ticket_type",
       {"type", "ticket", "ticketcategory", "category", "product", "item", "tickettyp", "ticketart",
        "ticketkategorie", "kategorie", "typ", "art", "produkt"}},
      {"order_status",
       {"status", "payment", "paymentstatus", "paid", "bestellstatus", "zahlungsstatus", "zahlstatus",
        "bezahlt", "bezahlstatus"}},
      {"language",
       {"lang", "locale", "preferredlanguage", "sprache", "bevorzugtesprache", "korrespondenzsprache"}},
      {"notes",
       {"note", "comment", "comments", "remark", "remarks", "notiz", "notizen", "bemerkung", "bemerkungen",
        "anmerkung", "anmerkungen", "kommentar", "hinweis", "hinweise"}},
      {"sessions",
       {"session", "agenda", "workshops", "workshop", "talks", "vorträge", "vortraege", "programm",
        "veranstaltungen", "programmpunkte"}},
      {"valid_from", {"validsince", "validfromdate", "gültigab", "gueltigab", "gültigvon", "gueltigvon"}},
      {"valid_until",
       {"validto", "validtill", "expires", "expiry", "gültigbis", "gueltigbis", "ablaufdatum", "läuftab"}},
      {"revoked", {"isrevoked", "widerrufen"}},
      {"blocked", {"isblocked", "locked", "gesperrt", "blockiert", "sperre"}},
  };
  return fields;
}

}  // namespace usher::backend::exchange
