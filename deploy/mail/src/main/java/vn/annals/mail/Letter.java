package vn.annals.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/** A letter as its reader sees it. {@code id} is good for an address. */
record Letter(String id, String to, String subject, Instant at, String text) {

    static Letter of(MimeMessage message) {
        try {
            var recipients = message.getAllRecipients();
            return new Letter(
                    message.getMessageID().replaceAll("[^A-Za-z0-9.@_-]", ""),
                    recipients == null || recipients.length == 0 ? "" : recipients[0].toString(),
                    message.getSubject() == null ? "" : message.getSubject(),
                    message.getSentDate().toInstant(),
                    text(message));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("a letter cannot be read", unreadable);
        }
    }

    /** The plain form, which stands first where there are several. */
    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        return content instanceof Multipart parts ? text(parts.getBodyPart(0)) : content.toString();
    }
}
