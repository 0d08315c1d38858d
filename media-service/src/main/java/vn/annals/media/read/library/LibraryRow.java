package vn.annals.media.read.library;

import java.time.Instant;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;

/** One asset. {@code commit} is the number it entered the ledger with, which is its place in the library. */
record LibraryRow(
        MediaId id, long commit, MediaFile file, MediaDescription description, Instant createdAt, String createdBy) {}
