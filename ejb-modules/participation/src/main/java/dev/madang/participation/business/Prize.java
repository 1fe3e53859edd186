package dev.madang.participation.business;

/**
 * A prize of a promotion.
 *
 * @param quantity how many winners get one
 * @param value KRW
 */
public record Prize(String name, int quantity, long value) {}
