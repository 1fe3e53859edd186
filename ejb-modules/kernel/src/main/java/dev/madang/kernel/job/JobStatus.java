package dev.madang.kernel.job;

/** The life of a job: {@code PENDING → PROCESSING → COMPLETED | FAILED}. */
public enum JobStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED
}
