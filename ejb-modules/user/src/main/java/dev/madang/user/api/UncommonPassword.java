package dev.madang.user.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be none of the passwords everybody tries first; null is left to {@code @NotNull}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Constraint(validatedBy = UncommonPassword.Validator.class)
public @interface UncommonPassword {
    String message() default "{madang.uncommonPassword}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<UncommonPassword, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !CommonPasswords.contain(text);
        }
    }
}
